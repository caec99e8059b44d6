// Bundles the pages' style and script into the folder of compiled classes, from where the service serves them.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

const ut = '../../../target/classes/META-INF/resources/side';

rmSync(ut, { recursive: true, force: true });
await build({
  entryPoints: ['sider.css', 'sider.js'],
  outdir: ut,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'safari16'],
  legalComments: 'none',
  loader: { '.woff2': 'file' },
  assetNames: '[name]',
  chunkNames: '[name]-[hash]',
  logLevel: 'warning',
});
