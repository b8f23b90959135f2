import { CHOICES } from '../../commands/reply/command/choice.ts';

/** Discord's limits that this bot can meet, each with the page that states it. */
export const LIMITS = {
  /** Components of a message, nested ones counted. https://discord.com/developers/docs/components/reference#what-is-a-component */
  components: 40,
  /** Characters over all text displays of a message. https://discord.com/developers/docs/components/reference#text-display */
  text: 4000,
  /** Buttons in a row. https://discord.com/developers/docs/components/reference#action-row */
  buttons: 5,
  /** Characters of a `custom_id`. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
  customId: 100,
  /** Characters of a button's label. https://discord.com/developers/docs/components/reference#button-button-structure */
  label: 80,
  /** Characters of an option's label, and what may be chosen in one select. https://discord.com/developers/docs/components/reference#string-select */
  optionLabel: 100,
  selected: 25,
  /** Characters of a form's text field that we let members write, and of its example. https://discord.com/developers/docs/components/reference#text-input */
  formText: 300,
  placeholder: 100,
  /** Choices of an autocomplete reply and characters of each. https://discord.com/developers/docs/interactions/application-commands#autocomplete */
  choices: CHOICES,
  /** Milliseconds to the first reply. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
  reply: 3000,
  /** Ours: milliseconds that an interaction may wait for its turn; what is left of the three seconds is for the answer. */
  turn: 2500,
  /** Ours: events that are known again when Discord sends them once more; about 100 bytes each. */
  replayed: 2000,
  /** Ours: answers of the bot's own that are kept in each channel, some 6 kB each; a reply to one of them needs no request. */
  messagesKept: 10,
  /** Ours: seconds after which they are forgotten. */
  messagesKeptFor: 900,
  /** Ours: direct messages with members that are kept as channels; some 15 kB each, and more than are answered at once. */
  directChannels: 1000,
  /** Ours: bytes of an article that an operator sends; as many as are read from a knowledge folder. */
  article: 1_000_000,
  /** Slash commands of an application. https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
  commands: 100,
  /** Characters of a command's names, descriptions and values together. https://discord.com/developers/docs/interactions/application-commands#slash-commands */
  command: 8000,
} as const;

/** Our own shares of the room on a card, in characters of rendered text. */
export const SHARES = {
  /** The question that a card repeats, before it is escaped: all of what is read of one. */
  question: 600,
  /** Saying who asked, and how much was left out, when a private card is shown to everyone. */
  posted: 120,
  /** The notes of a reply. */
  notes: 400,
  /** Saying what was left out: at most three lines. */
  leftOut: 400,
  /** The short answer and the list together: an answer without an excerpt would prove nothing. */
  answer: 2500,
} as const;

/** How much is answered, so that one member can neither flood a channel nor keep others from being answered. */
export const FAIRNESS = {
  /** Of each member: somebody who reads the answers needs far less. */
  member: { burst: 8, perSecond: 1 / 3 },
  /** In each channel: a lively server stays below it. */
  channel: { burst: 60, perSecond: 5 },
  /** Choices while one member types: a request for nearly every key. */
  typing: { burst: 40, perSecond: 8 },
  /** Public notices to one member that they are too fast; private ones disturb nobody and are not counted. */
  notices: { burst: 1, perSecond: 1 / 60 },
  /** Members and channels that are remembered; about 200 bytes each. */
  remembered: 10_000,
  /** Answers under way at once; whoever comes then hears that the bot is busy. */
  underWay: 400,
} as const;

/** What is taken of requests from the open internet, where interactions come over HTTP. */
export const HTTP = {
  /** Bytes of a body: four times the largest interaction, a message of 4,000 characters with 6,000 in previews, each escaped. */
  body: 1_048_576,
  /** Milliseconds in which all of a request has to arrive: Discord waits no longer for an answer. */
  milliseconds: 3_000,
  /** Seconds between Discord's clock and this one; what was signed before that is not taken. */
  clock: 60,
  /** Connections at once; each some 20 kB. */
  connections: 500,
  /** Milliseconds that an unused connection is kept: longer than proxies keep theirs, or they meet one that just ends. */
  keptAlive: 75_000,
} as const;

/** The same, with other numbers for tests. */
export type HttpLimits = { readonly [limit in keyof typeof HTTP]: number };

/** How long the bot waits when Discord is not well, in seconds. */
export const PATIENCE = {
  /** For a request that Discord wants later, but for answers to interactions, which are void by then. */
  request: 30,
  /** For a file that an operator sent. A form has to be opened within three seconds of the click that asks for it. */
  file: 2,
  /** At most, between two tries while Discord blocks this address without saying for how long. */
  blocked: 64,
  /** For each request while commands are registered. */
  registering: 60,
  /** Between two tries to register commands. */
  registerAgain: [5, 30, 120, 600, 3600],
  /** Before identifying again when Discord did not let a session begin: this long, then twice as long each time, up to `identifyMost`. */
  identify: 5,
  identifyMost: 300,
  /** That the number of logins left is believed: other machines use the same ones, and so did earlier starts. */
  loginsKnown: 60,
  /** For Discord to say how many there are, while a shard waits to log in. */
  loginsAsked: 5,
} as const;

/** When a bot without a gateway asks Discord whether it is still on its servers, in milliseconds. */
export const REMOVALS = {
  /** After the start, which has other things to ask. */
  first: 60_000,
  /** Between two rounds. */
  every: 86_400_000,
  /** Between two servers: Discord takes 50 requests a second, and nobody waits for this. */
  between: 500,
} as const;

/**
 * When a connection to Discord on which nothing arrives any more is given up: after 20 to 25 seconds. discord.js alone
 * needs up to two heartbeats, 82.5 seconds on Discord, and 30 more until `ws` stops waiting for a goodbye.
 * https://discord.com/developers/docs/events/gateway#sending-heartbeats
 */
export const SILENCE = {
  /** Milliseconds between two looks at a connection. */
  look: 5_000,
  /** Looks without a sign of life from which on each one sends a heartbeat: six a minute at most, of the 120 events that Discord takes. */
  ask: 2,
  /** Looks after which it is dead; some more than `ask`, so that an answer has the time to arrive. */
  dead: 4,
} as const;
