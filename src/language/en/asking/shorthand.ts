/** English words as people type them in a hurry, each before the `=` with what it stands for after it. */
export const shorthandEnglish = `
2=to 4=for 2day=today 2moro=tomorrow 2nite=tonight abt=about aint=isn't alot=lot aswell=as_well atm=now b=be b4=before
bc=because bcos=because bcuz=because coz=because cos=because cud=could cuz=because da=the dat=that dey=they dis=this
docs=documents evry=every evr=ever frm=from gov=government govt=government gr8=great grp=group hav=have hrs=hours
hv=have inc=including info=information intl=international jus=just kno=know l8r=later lil=little min=minute
mins=minutes mon=monday msg=message msgs=messages mtg=meeting n=and no1=nobody nxt=next ofc=of_course ov=of
ppl=people pres=president prez=president prob=probably probs=probably r=are rele=really rly=really rn=now sed=said
sez=says shud=should some1=someone sum1=someone sumthin=something sumthing=something sumone=someone temp=temperature
tho=though thot=thought thru=through thur=thursday thurs=thursday tht=that thx=thanks tmrw=tomorrow tmr=tomorrow
tues=tuesday u=you ues=use wil=will tel=tell giv=give duz=does wensday=wednesday wensdy=wednesday ur=your v=very w=with wanna=want_to wat=what wats=what weds=wednesday
wen=when wer=where wheres=where wich=which wld=would wot=what wots=what wrt=about wud=would wut=what xplain=explain
y=why yr=year yrs=years thu=thursday tue=tuesday 1st=first 2nd=second feb=february sept=september oct=october nov=november fone=phone dose=does gud=good hw=how hows=how wanto=want_to in2=into
wk=week wks=weeks bcz=because evn=even alrdy=already agn=again aftr=after befor=before btwn=between cld=could ddnt=didn't
didnt=didn't doesnt=doesn't dosnt=doesn't dont=don't wont=won't isnt=isn't arent=aren't hasnt=hasn't wasnt=wasn't
fri=friday pm's=pm dat's=that dats=that dem=them ther=there thier=their thers=there whos=who whose=whose whn=when
whr=where hoo=who wy=why wht=what whts=what thnk=think thnks=thanks rite=right nite=night kinda=kind ya=you yall=you
`;
