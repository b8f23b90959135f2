/** English words that say nothing about what a text is about; short on purpose, long lists lose questions. */
export const stopWordsEnglish = `
a an the and or but nor if then than so as of at by for from in into on onto to with about over under up down out off
is am are was were be been being do does did doing done have has had having will would shall should can could may
might must i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
this that these those there here what which who whom whose when where why how not no any some such own same too very
just also only both each few more most other s t d ll re ve m isn't aren't wasn't weren't don't doesn't didn't won't
wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't i'm i've i'd i'll you're you've he's she's it's we're
we've they're they've that's there's what's who's where's how's let's
`;
