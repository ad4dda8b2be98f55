/** `npm run doctor`: one line a check, with the fix where it fails. Changes nothing; exits with 1 when a check failed. */
import { existsSync } from 'node:fs';
import { printed } from './doctor/finding.ts';
import { checkKeys, checkNode, checkSettings, checkSwitches } from './doctor/machine.ts';
import { checkModels } from './doctor/models.ts';
import { checkRecord } from './doctor/record.ts';
import { checkSlack } from './doctor/slack.ts';
import { checkTeams } from './doctor/teams.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const { config, findings } = checkSettings(process.env);
findings.unshift(checkNode(process.versions.node));
findings.push(checkSwitches(process.env));
if (config) {
  findings.push(checkKeys(config), ...(await checkRecord(config)));
  findings.push(
    ...(await checkSlack(config, fetch)),
    ...(await checkTeams(config, fetch)),
    ...(await checkModels(config)),
  );
}
const { text, failed } = printed(findings);
console.log(text);
process.exitCode = failed > 0 ? 1 : 0;
