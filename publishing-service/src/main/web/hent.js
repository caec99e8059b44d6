// Fetches the packages of the lock file, unless those that are here were fetched by the same one.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const merke = 'node_modules/.hentet';
const las = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(merke) || readFileSync(merke, 'utf8') !== las) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
  });
  writeFileSync(merke, las);
}
