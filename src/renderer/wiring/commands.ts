/** What commands need, in one part that the first screen does not wait for. */
export { commandActions, situationNow } from '../work/command-actions.ts';
export { exportDesk } from './export-desk.ts';
