// After `npm ci`: builds, where what builds was installed.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');

if (existsSync('node_modules/typescript')) {
  process.exitCode = spawnSync('npm run build', { shell: true, stdio: 'inherit' }).status;
} else {
  console.error(
    'Nothing was built, for want of the development packages: run "npm ci", then "npm prune --omit=dev".',
  );
}
