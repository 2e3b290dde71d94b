// Runs a TypeScript program of this folder on a Node that cannot read TypeScript by itself.
import { runnerImport } from 'vite';

const [program] = process.argv.splice(2, 1);
const { module } = await runnerImport(new URL(`./${program}.ts`, import.meta.url).pathname);
await module.main(process.argv.slice(2));
