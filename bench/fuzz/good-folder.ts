import { article, type Folder, goodFacts, story } from '../../test/content/knowledge-folder.ts';

/** The small knowledge of the tests, which is in order, with every kind of file and record. */
export const goodFolder: Folder = {
  'articles/harbour.md': article(...story).replace('language:', 'published: 2025-03-02\nlanguage:'),
  'facts/harbour.yaml': goodFacts,
  'asked/harbour.txt': '# nets-out\nare the nets out\n# venn\nwhat does ada do\n',
  'words/en.yaml': '- [mayor, head of the town]\n- [fishermen, fishers]\n',
  'elsewhere/en.txt': '# small talk\nhow are you\npizza recipe\n',
};
