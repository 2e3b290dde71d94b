import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { TestBrowser } from './browser.ts';

/** A Chromium build that is itself the content of an npm package (Linux x64, glibc 2.34 or newer). */
const packed = {
  spec: '@sparticuz/chromium@153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
} as const;

/** The packed Chromium, fetched through npm and unpacked into node_modules/.cache at the first call. */
export async function packedBrowser(): Promise<TestBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`${packed.spec} runs on Linux x64 only`);
  }
  const cache = resolve('node_modules/.cache/test-browser');
  const home = join(cache, packed.spec.replaceAll(/[@/]/g, '_'));
  if (!existsSync(home)) await unpack(cache, home);
  const executablePath = join(home, 'chromium');
  const source = `${executablePath} (${packed.spec})`;
  if (spawnSync(executablePath, ['--version'], { stdio: 'ignore' }).status === 0) {
    return { source, launch: { executablePath } };
  }
  // A bare machine without NSS: the package brings those libraries too.
  const libraries = [join(home, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { source, launch: { executablePath, env: { ...process.env, LD_LIBRARY_PATH: libraries } } };
}

/** Works aside and moves the whole into place, so that a broken or a second unpacking harms nothing. */
async function unpack(cache: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const listing = run('npm', ['pack', packed.spec, '--pack-destination', aside, '--json', '--silent']);
    const [{ filename }] = JSON.parse(listing) as [{ filename: string }];
    const archive = join(aside, filename);
    const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (digest !== packed.integrity)
      throw new Error(`${packed.spec} is not the file that was pinned: ${digest}`);
    run('tar', ['-xzf', archive, '-C', aside, '--strip-components=2', 'package/bin']);
    await decompress(join(aside, 'al2023.tar.br'), join(aside, 'al2023.tar'));
    run('tar', ['-xf', join(aside, 'al2023.tar'), '-C', aside]);
    await decompress(join(aside, 'chromium.br'), join(aside, 'chromium'), 0o755);
    const spent = ['chromium.br', 'al2023.tar', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    for (const file of [filename, ...spent]) rmSync(join(aside, file), { force: true });
    if (!existsSync(home)) renameSync(aside, home);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function decompress(from: string, to: string, mode = 0o644): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

function run(program: string, args: string[]): string {
  const { status, stdout, error } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return stdout;
}
