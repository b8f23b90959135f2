// Stands in for the bot: says that it runs, and that it was told to end.
import { endWithParent } from '../../src/process/end-with-parent.ts';

endWithParent(() => {
  console.log('ended');
  process.exit(0);
});
setInterval(() => {}, 1_000);
console.log('running');
