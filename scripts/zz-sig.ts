import { killAtRandom } from '../test/fault/kill.ts';
const s = performance.now();
console.log(JSON.stringify(await killAtRandom(1, 'SIGTERM')), Math.round(performance.now()-s));
