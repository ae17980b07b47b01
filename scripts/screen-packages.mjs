// Which packages the files of the screens contain, by building them without writing them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'vite';

const MODULES = 'node_modules/';

/** The folder of the package that a file belongs to: the nearest one that has a name and a version. */
function packageOf(file) {
  for (let folder = dirname(file); folder.includes(MODULES); folder = dirname(folder)) {
    const said = join(folder, 'package.json');
    if (!existsSync(said)) continue;
    const { name, version } = JSON.parse(readFileSync(said, 'utf8'));
    if (name && version) return { name, version, folder: relative('.', folder) };
  }
  throw new Error(`${file} belongs to no package`);
}

/** @returns {Promise<{ name: string, version: string, folder: string }[]>} */
export async function screenPackages() {
  const files = new Set();
  await build({
    root: 'web',
    configFile: 'web/vite.config.ts',
    logLevel: 'error',
    build: { write: false, minify: false },
    plugins: [
      {
        name: 'which-packages',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle))
            if (chunk.type === 'chunk') for (const id of chunk.moduleIds) files.add(id);
          // What styles became stands in files of its own, which name no modules.
          for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) files.add(id);
        },
      },
    ],
  });
  const found = new Map();
  const add = (file) => {
    const each = packageOf(file);
    found.set(each.folder, each);
  };
  for (const id of files) {
    // A few lines that the tools of the build put in.
    if (id.includes('vite/') && id.startsWith('\0')) add('node_modules/vite/package.json');
    else if (id.startsWith('\0rolldown')) add('node_modules/rolldown/package.json');
    else if (id.includes(`/${MODULES}`)) add(id.replace(/^\0/, '').replace(/\?.*$/, ''));
  }
  return [...found.values()];
}
