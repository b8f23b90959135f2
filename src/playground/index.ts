export { createPlayground, type Playground, type PlaygroundOptions } from './playground.ts';
export type { Greeting } from './to-page.ts';
