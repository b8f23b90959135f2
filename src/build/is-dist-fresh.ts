import { openStored, SHIPPED_COMPILED } from '../process/knowledge/stored-knowledge.ts';
import { shippedKnowledge } from '../process/this-code.ts';

/** Whether `dist` was built from the sources and the knowledge as they are now. */
export function isDistFresh(): boolean {
  return openStored(shippedKnowledge, [SHIPPED_COMPILED])?.isNewest ?? false;
}
