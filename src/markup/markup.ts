/** A piece of a message's text as Discord's clients understand it; what a page draws as one element. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bold' | 'italics' | 'underline' | 'strike' | 'spoiler';
      /** What stands before and after it, `**`. */
      readonly mark: string;
      readonly children: readonly Markup[];
    }
  | { readonly kind: 'quote' | 'subtext'; readonly children: readonly Markup[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Markup[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; absent for bullets. */
      readonly start?: number;
      readonly items: readonly (readonly Markup[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language?: string; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Markup[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'channel' | 'role' | 'guide'; readonly id: string }
  | { readonly kind: 'mention'; readonly of: 'command'; readonly id: string; readonly name: string }
  | { readonly kind: 'everyone'; readonly name: '@everyone' | '@here' }
  | { readonly kind: 'emoji'; readonly name: string; readonly id: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string };
