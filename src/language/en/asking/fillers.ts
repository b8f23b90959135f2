/** English words that members wrap a question in and that no text has to account for. */
export const fillersEnglish = `
mr mrs ms sir please kindly tell know remind explain say said says saying sayd think thinks thought hear heard read
actually really basically exactly literally honestly quite rather even ever still already yet anyway though maybe
perhaps lol lmao ngl tbh imo bro dude guys guy folks mate man u ur r ya yo yeah nah ok okay hey hi hello thanks thx pls
plz sth smth gonna gona wanna gotta tryin article text according mentioned mention mentions stated reportedly apparently
supposed supposedly called thing things stuff kind sort lot lots like get gets got getting make makes made take takes took thats whats whos wheres hows whens didnt doesnt dont isnt wasnt
arent cant couldnt wont wouldnt im ive id youre theyre hes shes its aint also again so-called teh w wit btwn rlly wich n da whatever sure well serious seriously question asking wondering wonder curious remember friend mate mum dad editor column essay homework debate bet settle suppose guess believe correct incorrect true false claim claims post says user verify once words few there's been one ones
besides apart aside etc either whether during within upon amid among per via although whereas unless until till toward towards regarding concerning
`;
