export { compareEvents, copyEvents, type Copied, type CopyOptions, type CopyStage } from './copy.js';
export { NotTaken, SourceMoved, StoresDiffer, type Difference, type Place } from './faults.js';
export { NOTHING_THERE, type Readable } from './reading.js';
