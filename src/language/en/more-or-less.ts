const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Words after an amount by which there is more of something, and less of it; from general knowledge. */
export const MORE = words('more higher longer bigger larger older heavier further faster above up extra');
export const LESS = words('less fewer lower shorter smaller younger lighter nearer slower below under down');
