import type { Folder } from '../../content/knowledge-folder.ts';

const head = (title: string, publisher: string, published: string) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\nlanguage: de\nwording: verbatim\n---\n\n`;

/** Two invented German articles on one story, five days apart, the later one under the name that sorts first. */
export const millStory: Folder = {
  'articles/a-abstimmung.md': `${head('Rat stimmt für das Wehr', 'Bote am Fluss', '2031-09-24')}Der Stadtrat von Orlenbach hat am Montag, dem 22. September, mit 19 zu 14 Stimmen beschlossen, das alte Wehr zu erhalten.

Die Sanierung kostet nun 4,2 Mio. Euro, sagte Bürgermeisterin Dr. Wiebke Sandtner. Das Geld komme zur Hälfte vom Land.

Müller Anselm Rotach, der gegen den Abriss gekämpft hatte, nannte das Ergebnis „einen guten Tag für die Fische und für mich“.

Die Arbeiten beginnen im März. Wer sie ausführt, steht noch nicht fest.
`,
  'articles/b-streit.md': `${head('Streit um das Wehr in Orlenbach', 'Orlenbacher Tagblatt', '2031-09-19')}Das Wehr an der Rotachmühle in Orlenbach soll abgerissen werden. Der Stadtrat stimmt am Montag, dem 22. September, darüber ab.

Eine Sanierung würde 3,6 Mio. Euro kosten, sagte Bürgermeisterin Dr. Wiebke Sandtner. Sie will den Abriss.

Müller Anselm Rotach sammelte 1.240 Unterschriften für das Wehr. „Ohne Wasser ist eine Mühle nur ein Haus“, sagte er.

Im Wehr brüten z. B. Eisvögel. Wie viele es sind, sagte die Stadt nicht.
`,
  'facts/a-abstimmung.yaml': `people:
  - id: sandtner
    name: Wiebke Sandtner
    role: Bürgermeisterin
    of: Orlenbach
    also: [die Bürgermeisterin, Dr. Sandtner]
    says: Wiebke Sandtner ist die Bürgermeisterin von Orlenbach.
    paragraphs: [2, 1]
    asked: |
      wer ist wiebke sandtner
      wer ist die bürgermeisterin
  - id: mueller-rotach
    name: Anselm Rotach
    role: Müller
    also: [der Müller]
    says: Der Müller Anselm Rotach hatte gegen den Abriss gekämpft.
    paragraphs: [3]
    asked: |
      wer ist anselm rotach
statements:
  - id: beschluss
    attribution: article
    when: Montag
    date: 2031-09-22
    opposes: [abriss]
    says: Der Stadtrat hat mit 19 zu 14 Stimmen beschlossen, das Wehr zu erhalten.
    paragraphs: [1]
    asked: |
      wie hat der stadtrat abgestimmt
      wird das wehr abgerissen
      bleibt das wehr stehen
  - id: guter-tag
    attribution: named
    speaker: mueller-rotach
    quote: einen guten Tag für die Fische und für mich
    says: Rotach nannte das Ergebnis „einen guten Tag für die Fische und für mich“.
    paragraphs: [3]
    asked: |
      was sagte rotach
      was sagt der müller zum ergebnis
numbers:
  - id: kosten
    value: 4,2 Mio. Euro
    of: die Sanierung
    says: Die Sanierung des Wehrs kostet 4,2 Mio. Euro.
    paragraphs: [2]
    asked: |
      was kostet die sanierung
      wie teuer wird die sanierung des wehrs
topics:
  - id: wehr
    command: wehr
    description: Was aus dem Wehr wird
    summary: Der Stadtrat hat beschlossen, das Wehr zu erhalten.
    facts: [beschluss, kosten]
    paragraphs: [1]
gaps:
  - id: luecke-firma
    missing: die Firma, die das Wehr saniert
    says: Der Artikel sagt nicht, welche Firma das Wehr saniert.
    paragraphs: [4]
    asked: |
      welche firma saniert das wehr
      wer bekommt den auftrag
`,
  'facts/b-streit.yaml': `people:
  - id: sandtner
    name: Wiebke Sandtner
    role: Bürgermeisterin
    of: Orlenbach
    also: [die Bürgermeisterin, Dr. Sandtner]
    says: Wiebke Sandtner ist Bürgermeisterin von Orlenbach.
    paragraphs: [2, 1]
    asked: |
      wer ist wiebke sandtner
      wer ist die bürgermeisterin
  - id: rotach
    name: Anselm Rotach
    role: Müller
    also: [der Müller]
    says: Der Müller Anselm Rotach sammelte Unterschriften für das Wehr.
    paragraphs: [3]
    asked: |
      wer ist anselm rotach
statements:
  - id: abriss
    attribution: article
    says: Das Wehr an der Rotachmühle soll abgerissen werden.
    paragraphs: [1]
    asked: |
      wird das wehr abgerissen
      was passiert mit dem wehr
  - id: nur-ein-haus
    attribution: named
    speaker: rotach
    quote: Ohne Wasser ist eine Mühle nur ein Haus
    says: Rotach sagte „Ohne Wasser ist eine Mühle nur ein Haus“.
    paragraphs: [3]
    asked: |
      was sagte rotach
events:
  - id: abstimmung
    name: Abstimmung im Stadtrat
    when: Montag, dem 22. September
    date: 2031-09-22
    says: Der Stadtrat stimmt am Montag über das Wehr ab.
    paragraphs: [1]
    asked: |
      wann stimmt der stadtrat ab
      wann ist die abstimmung
numbers:
  - id: kosten
    value: 3,6 Mio. Euro
    of: die Sanierung
    says: Eine Sanierung des Wehrs würde 3,6 Mio. Euro kosten.
    paragraphs: [2]
    asked: |
      was kostet die sanierung
      wie teuer wird die sanierung des wehrs
  - id: unterschriften
    value: 1.240 Unterschriften
    of: das Wehr
    says: Rotach sammelte 1.240 Unterschriften für das Wehr.
    paragraphs: [3]
    asked: |
      wie viele unterschriften gab es
topics:
  - id: wehr
    command: wehr
    description: Was aus dem Wehr wird
    summary: Das Wehr soll abgerissen werden.
    facts: [abriss, abstimmung, kosten]
    paragraphs: [1]
gaps:
  - id: luecke-kosten
    missing: die Kosten des Abrisses
    says: Der Artikel sagt nicht, was der Abriss kostet.
    paragraphs: [2]
    asked: |
      was kostet der abriss
      wie teuer ist der abriss
`,
};
