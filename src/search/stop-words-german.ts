/** German words that say nothing about what a text is about; short on purpose, long lists lose questions. */
export const stopWordsGerman = `
der die das den dem des ein eine einer eines einem einen und oder aber doch denn als wie wenn weil dass daß ob
ist sind war waren sei wäre wird werden wurde wurden worden bin bist hat haben hatte hatten hätte kann können konnte
konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen will wollen wollte wollten
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein dein sein seine seiner seinem seinen
seines ihre ihrer ihrem ihren ihres unser euer dieser diese dieses diesem diesen jener jene jenes
in im an am auf aus bei beim von vom zu zum zur mit nach über unter für durch um gegen vor ohne bis seit während
zwischen was wer wen wem wessen wann wo woher wohin warum wieso welche welcher welches welchem welchen wieviel
nicht kein keine keiner keinen keinem auch nur noch schon so sehr da dort hier dann
`;
