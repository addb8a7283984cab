/** Words of a warning sign. An utterance that holds one is never taken for something else by nearness. */
const alarming =
  /^(?:chest|heart|jaw|numb\w*|tingl\w*|prickl\w*|faint\w*|dizz\w*|breath\w*|bladder|bowels?|pee(?:d|ing)?|wee(?:d|ing)?|urin\w*|wet(?:ting)?|soiled|incontinent|leak\w*|paraly[sz]ed|collapsed?|bleeding|weak\w*|jelly|stars|tearing|stroke|drooping)$/u;

/** Places that a warning sign may be in. Alone they alarm nobody: "something for my legs". */
const places =
  /^(?:legs?|foots?|feet|toes?|calf|thighs?|knees?|arms?|hands?|groin|bottom|bum|crotch|privates?|buttocks?|down)$/u;

/** What is told of the body is not a wish: "I feel it in my hip", "my back just popped". */
const telling = /^(?:feel\w*|felt|sensation|pop\w*|crack\w*|snap\w*|click\w*|clunk\w*)$/u;

/** What is told of one's health, now or before. Alone it alarms nobody: "my clothes", "it helps". */
const health =
  /^(?:pain|baby|bones?|cancer|tumou?rs?|remission|surgery|operat\w+|replaced|weight|stone|kilos?|pounds?|clothes|slipped|landed|fell|fallen|crash\w*|tripped|shiver\w*|fever\w*|temperature|wak(?:es|ing)|sleep|sore|helps?|improv\w+|sudden\w*|nowhere|accidents?|waterworks|water|hold)$/u;

/** What only medicine speaks of. */
const medical =
  /^(?:cancer|tumou?rs?|chemo\w*|radiotherapy|surgery|operat\w+|fever\w*|shiver\w*|pregnan\w*|steroids?|predniso\w+|osteopor\w+|clots?|thinners|warfarin|fractur\w*|stitches|chills|birth)$/u;

export const speaksOfMedicine = (words: readonly string[]): boolean =>
  words.some((word) => medical.test(word));

export const alarms = (words: readonly string[]): boolean => words.some((word) => alarming.test(word));

export const tellsOfHealth = (words: readonly string[]): boolean => words.some((word) => health.test(word));

export const namesPlace = (words: readonly string[]): boolean => words.some((word) => places.test(word));

export const tellsOfBody = (words: readonly string[]): boolean => words.some((word) => telling.test(word));

/** How a place is, and not what is done with it: "my knee feels odd", but not "my knee to my chest". */
const states = /^(?:is|are|has|have|feels?|went|gone|goes|keeps|gave|gives|will|does|hurts|foots|legs)$/u;

export const tellsOfOwnPlace = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const [place = '', next = '', after = ''] = words.slice(at + 1);
    if (word !== 'my' || !namesPlace([place, next])) return false;
    return words.length <= 2 || tellsOfBody(words) || [place, next, after].some((one) => states.test(one));
  });
