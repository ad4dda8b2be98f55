/** The full count of the fault runs, with their figures: `npm run faults [-- KILLS]`. */
import { killAtRandom } from './kill.ts';

const figures = await killAtRandom(Number(process.argv[2] ?? 200));
console.log(JSON.stringify(figures));
const { lost, doubled, unanswered, acknowledged } = figures;
process.exit(acknowledged > 0 && lost + doubled + unanswered === 0 ? 0 : 1);
