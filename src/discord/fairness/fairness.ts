import { FAIRNESS } from '../limits.ts';
import { createTokenBuckets } from './token-buckets.ts';

/** Somebody's wish to be answered. */
export interface Wish {
  /** `typing`: choices while a member types; `asking`: everything else. */
  readonly kind: 'asking' | 'typing';
  /** Ids. */
  readonly member: string;
  readonly channel: string;
}

/** Whether a wish is granted; `tell` says whether the member should hear of it, which is not every time. */
export type Admission =
  | { readonly kind: 'go' }
  /** Too much is under way already. */
  | { readonly kind: 'busy' }
  | {
      readonly kind: 'wait';
      readonly seconds: number;
      readonly whose: 'member' | 'channel';
      readonly tell: boolean;
    };

/** Sees to it that nobody floods a channel or starves others. */
export interface Fairness {
  admit(wish: Wish): Admission;
  /** What was granted is over. */
  done(): void;
}

/** Limits for each member and each channel, on a clock in milliseconds; the numbers stand in `limits.ts`. */
export function createFairness(now: () => number): Fairness {
  const buckets = (allowance: Parameters<typeof createTokenBuckets>[0]) =>
    createTokenBuckets(allowance, now, FAIRNESS.remembered);
  const member = buckets(FAIRNESS.member);
  const channel = buckets(FAIRNESS.channel);
  const typing = buckets(FAIRNESS.typing);
  const notices = buckets(FAIRNESS.notices);
  let underWay = 0;

  function go(): Admission {
    underWay += 1;
    return { kind: 'go' };
  }
  return {
    done() {
      underWay -= 1;
    },
    admit(wish) {
      if (underWay >= FAIRNESS.underWay) return { kind: 'busy' };
      if (wish.kind === 'typing') {
        const wait = typing.wait(wish.member);
        if (wait > 0) return { kind: 'wait', seconds: seconds(wait), whose: 'member', tell: false };
        typing.take(wish.member);
        return go();
      }
      const own = member.wait(wish.member);
      const all = channel.wait(wish.channel);
      if (own === 0 && all === 0) {
        member.take(wish.member);
        channel.take(wish.channel);
        return go();
      }
      const tell = notices.wait(wish.member) === 0;
      if (tell) notices.take(wish.member);
      return {
        kind: 'wait',
        seconds: seconds(Math.max(own, all)),
        whose: own > 0 ? 'member' : 'channel',
        tell,
      };
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
