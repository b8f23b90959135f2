import { knowStoredTables } from '../src/process/stored-tables.ts';

// Each process of tests would compile the tables of all languages again.
knowStoredTables();
