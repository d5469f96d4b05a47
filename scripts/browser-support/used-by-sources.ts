// Which features of the platform the extension's TypeScript uses, as MDN's data names them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../run-command';

/** Names such as `api.Element.closest`, `javascript.builtins.Array.at`, `webextensions.api.storage.local`. */
export function usedBySources(): Set<string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('tsconfig.json cannot be read.');
  const entries = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(ROOT, 'entrypoints', file));
  const types = config.fileNames.filter((file) => file.endsWith('.d.ts'));
  const program = ts.createProgram([...types, ...entries], config.options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const name = platformName(declaration);
        if (name !== null) used.add(name);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && !file.fileName.includes('/node_modules/')) visit(file);
  }
  return used;
}

/** How MDN's data names what is declared here; null for what is no member of the platform. */
function platformName(declaration: ts.Declaration): string | null {
  const file = declaration.getSourceFile().fileName;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (name === undefined) return null;
  const around = [...namesAround(declaration)];
  if (/\/lib\.dom[^/]*\.d\.ts$/.test(file)) {
    const [owner] = around;
    return owner === undefined
      ? `api.${name}`
      : `api.${owner.replace(/EventMap$|OrWorkerGlobalScope$/, '')}.${name}`;
  }
  if (/\/lib\.es[^/]*\.d\.ts$/.test(file)) {
    const owner = around[0]?.replace(/Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)/, '');
    return owner === undefined ? `javascript.builtins.${name}` : `javascript.builtins.${owner}.${name}`;
  }
  if (/\/node_modules\/(?:@wxt-dev\/browser|@types\/chrome)\//.test(file)) {
    const owner = around
      .reverse()
      .flatMap((one) => one.split('.'))
      .filter((one) => one !== 'chrome' && one !== 'Browser');
    return `webextensions.api.${[...owner, name].join('.')}`;
  }
  return null;
}

/** The named things that a declaration stands in, innermost first. */
function* namesAround(declaration: ts.Node): Generator<string> {
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (
      (ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node)) &&
      node.name.getText() !== 'global'
    ) {
      yield node.name.getText();
    }
    if (ts.isVariableDeclaration(node)) yield node.name.getText();
  }
}
