// Runs a TypeScript program of this folder on a Node that cannot read TypeScript by itself.
import { fileURLToPath } from 'node:url';
import './setup.mjs';

const { runnerImport } = await import('vite');
const [program, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`./${program}.ts`, import.meta.url)));
await module.main(args);
