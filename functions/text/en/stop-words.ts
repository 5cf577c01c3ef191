/** English function words that the list of the `stopword` package lacks. */
export const stopWords =
  `a aren't can't cannot couldn't didn't does doesn't doing don't down during few further hadn't hasn't
  haven't having hers herself i'd i'll i'm i've isn't it's its itself just let's me mine mustn't myself no nor not off once
  our ours ourselves own shall shan't she she'd she'll she's shouldn't so than that's theirs themselves there's they'd
  they'll they're they've until us wasn't we'd we'll we're we've were weren't what's when where who's whom why will won't
  wouldn't yet you'd you'll you're you've yours yourself yourselves according per via among upon within without amid
  against above below between because while whose says saying say told tell one two new`.split(/\s+/);
