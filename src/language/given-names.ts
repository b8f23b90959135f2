const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Given names of women and of men that are common in Europe and America, in small letters without accents; from general
 * knowledge. Names that both have are left out, since they tell nothing.
 */
export const givenNames: { readonly women: ReadonlySet<string>; readonly men: ReadonlySet<string> } = {
  women: set(`
  ada adele adriana agata agnes agnieszka aino aisha alba alena alessandra alexandra alice alicia alina alison
  alma amalia amanda amelia amina amy ana anastasia angela angelica anita anja anke ann anna annabel anne
  anneke annette annika antonia anya april ariadne astrid audrey aurora ava barbara beata beatrice beatriz
  bella bernadette bettina bianca birgit bridget brigitte camila camilla carina carla carlotta carmen carol
  carolina caroline catherine cecilia celeste celia chantal charlotte chiara chloe christina christine clara
  claudia clementine colette constance cora cordelia corinna cornelia cristina cynthia dagmar dalia dana
  daniela daphne daria deborah delia denise diana dolores donna dora doris dorothea dorothy edda edith eileen
  ekaterina elaine eleanor elena eleonora elfriede elin elisa elisabeth elise elizabeth ella ellen elodie elsa
  elsbeth elvira emilia emily emma erica erika esmeralda esther eugenia eva eve evelyn ewa fabiola farida
  fatima felicia felicity fiona flavia florence frances francesca franziska freya frida gabriela gabrielle gaia
  galina gemma genevieve georgia georgina geraldine gerda gertrude gianna gillian ginevra giorgia giovanna
  gisela giulia gloria grace greta gudrun gwendolyn hanna hannah harriet hazel heather hedda hedwig heidi heike
  helen helena helene helga henrietta hilda hildegard ida ilaria ileana ilse imke imogen ina ines inga ingeborg
  ingrid irene irina iris irma isabel isabella isabelle ismene ivana ivy jacqueline jadwiga jana jane janet
  janina jasmine jelena jenna jennifer jenny jessica jill joan joanna johanna josephine joyce judith julia
  juliana julie juliet justine karen karin karla karolina katarina kate katerina katharina katherine kathleen
  kathrin katja katrin katya kerstin kirsten klara laila lara larissa laura lauren lea leah leila lena leonie
  leonora leticia lidia lieselotte lilian liliana lily lina linda lisa liv livia lola lorena lotte louise lucia
  lucie lucille lucinda lucy ludmila luisa lydia madeleine magda magdalena maja manuela mara marcela margaret
  margarita margit margot marguerite maria mariam mariana marianne marie marina marlene marta martha martina
  mary mathilde matilda maud maya meg megan melanie melissa mercedes meret mia michelle mila milena mina
  miranda mirela miriam moira molly mona monica monika myra nadia nadine nadja naomi natalia natalie natasha
  nell nicole nina noemi nora norma odette odile ofelia oksana olga olivia olympia ottavia paloma pamela
  patricia paula pauline penelope petra philippa phoebe polina priscilla rachel ramona rebecca regina renata
  rita roberta romina rosa rosalind rose rosemary roxana ruth sabina sabine sabrina sally samantha sandra sara
  sarah saskia selma serena sheila sibylle sigrid silke silvia simona sofia solveig sonia sonja sophia sophie
  stefania stella stephanie susan susanna susanne svetlana sybil sylvia tamara tania tanya tatiana tatjana
  teresa thea theodora theresa therese tilda tina ulrike ursula uta valentina valeria valerie vanessa vera
  verena veronica veronika victoria viktoria viola violet virginia wanda wilhelmina winifred xenia yasmin
  yolanda yvette yvonne zara zoe zofia zuzana
  `),
  men: set(`
  aaron abel abraham adam adolf adrian ahmed alan albert alberto aldo alec aleksander alessandro alexander
  alexandre alexei alfonso alfred ali allan alois ambrose amir anatole anders andre andreas andrei andrew
  andrzej angelo anselm ansgar anthony anton antonio archibald armand arnold artem arthur arturo august aurelio
  axel barnaby bartholomew basil bastian benedict benedikt benjamin benoit bernard bernd bernhard bertrand bill
  bjorn bob bogdan bogumil boris brendan brian bruno caleb callum calvin carl carlo carlos casimir caspar
  caspian cedric cesar charles christian christoph christopher claudio clemens clement clifford colin conrad
  constantin corneliu cornelius cosmo cyril dale damian damien dan daniel dario darius darren david declan
  dennis derek desmond detlef diego dieter dietrich dimitri dirk dmitri dominic don donald douglas dragan
  duncan eamon eberhard edgar edmund eduardo edward edwin egon elias elliot emanuele emil emile emilio emmanuel
  enrico enrique eric erich erik ernest ernesto ernst ethan eugene evan ewan fabian fabio federico felipe felix
  ferdinand fernando filip finn florian francesco francisco franco francois frank franz frederic frederick
  frederik friedrich fritz fyodor gabriel gareth gaspar gavin geoffrey georg george gerald gerard gerhard
  gianni gilbert giovanni giuseppe gordon graham gregor gregory guido guillermo gunther gustav guy hamish hank
  hans harald harold harry hartmut hector heinrich heinz helmut hendrik henri henrik henry herbert herman
  hermann horace horst howard hubert hugh hugo humphrey ian ibrahim ignacio igor ilya immanuel isaac ismail
  ivan ivo jack jacob jacques jakob jakub jamal james jared jaroslav jason javier jeff jeffrey jens jeremy
  jerome jerzy jim joachim joaquin joel johan johannes john jonas jonathan joost jordi jorge joris jose josef
  joseph joshua juan jules julian julien julio jurgen justin karim karl karol kaspar keir keith kenneth kevin
  kirill klaus konrad konstantin krzysztof kurt lambert lars laurence laurent lawrence leo leon leonard
  leonardo leopold leroy leszek lev lewis liam lorenzo lothar louis luc luca lucas lucien ludovic ludwig luigi
  luis lukas luke maciej magnus malcolm manfred manuel marc marcel marcello marcin marco marcus marek mario
  marius mark marko markus martin marvin mateusz mathias matteo matthew matthias maurice mauricio max maxim
  maximilian maxwell michael michal michel miguel mikhail miles milo miroslav mohamed mohammed moritz morten
  moses murray nathan nathaniel neil nelson niall nicholas nico nicolas niels nigel nikita niklas nikolai nils
  noah noel norbert norman oleg oliver olivier omar orlando oscar oskar oswald otto owen pablo pascal patrice
  patrick paul paulo pavel pedro percy peter philip philippe pierre pietro piotr quentin rafael rafiq rainer
  ralf ralph ramon raoul raphael raul raymond reginald reinhard remy ricardo riccardo richard rob robert
  roberto rodrigo roger roland rolf roman ronald rory ross rudolf rudolph rupert russell ryan salvatore samuel
  santiago sean sebastian sepp serge sergei sergio seth sidney siegfried sigmund silvio simon soren spencer
  stanislav stefan stefano sten stephen steve steven stuart sven tadeusz tariq ted terence thaddeus theo
  theodor theodore thomas thorsten tibor tim timothy tobias todd tom tomas tomasz tony torsten tristan udo
  ulrich umberto uwe vaclav valentin victor viktor vincent vincenzo vinzenz vitaly vittorio vladimir volker
  volodymyr wade walter warren wenzel werner wilfred wilhelm william wim winston wladyslaw wojciech wolf
  wolfgang xavier yannick yuri yusuf yves zachary zdenek
  `),
};
