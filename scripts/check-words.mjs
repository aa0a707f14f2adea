/**
 * `pnpm check words`: no old name comes back, and no word has two meanings. NAMES apply to identifiers and file names in
 * packages/{package}/src, PROSE to comments, messages and documentation. docs/glossary.md explains the terms, and has an
 * entry for every type of the schema with an id.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import ts from 'typescript';

/** Old name → the term to use. */
const NAMES = [
  [/^NotProven$/, 'StaleAccess'],
  [/^claims?$/i, 'AccessProof (access) or reserveMutationId (idempotency)'],
  [/^Unit$/, 'UnitOfWork, or the unit of a partner by its full name'],
  [/^Shapes?$/, 'PlanVariants'],
  [/^Fork$/, 'branchOn'],
  [/^Site$/, 'FieldContext'],
  [/^Env$/, 'EdgeContext'],
  [/^Seen$/, 'VisibleIf'],
  [/^Reach$/, 'EdgeSource'],
  [/^Sight$/, 'VisibilitySource'],
  [/^Run$/, 'Execution'],
  [/^refer(IfGiven)?$/, 'resolveRef or resolveOptionalRef'],
  [/^shaped$/, 'matching'],
  [/matters?$|^matter/i, 'todo'],
  [/cooperation/i, 'collaboration'],
  [/^Ties?$/, 'Collaboration'],
  [/^dressed$/, 'withMantine'],
  [/^useWords$/, 'useMessages'],
  [/\.words\.tsx?$/, '*.messages.ts'],
  [/^forget$/, 'removeSetting'],
  [/^Things?(Title)?$/, 'Node, NodeTitle'],
  [/^useGrowing$/, 'useIncrementalList'],
  [/^capped$/, 'truncateCell'],
  [/^laid$/, 'layoutLanes'],
  [/^keepUp$/, 'analyzeTables'],
  [/^doWhatIsDue$/, 'runDueJobs'],
  [/^hearWhatCame$/, 'drainAccepted'],
  [/^nothingThere$/, 'notFoundHandler'],
  [/^useDone$/, 'useNotifyDone'],
  [/^grown$/, 'mergeObjects'],
  [/^plainClient$/, 'uncachedClient'],
];

/** Word that makes an English reader stop → the words to use. */
const PROSE = [
  [/\banew\b/i, 'again'],
  [/\balike\b/i, 'the same, or both'],
  [/\bbesides\b/i, 'as well as, also'],
  [/\bmeanwhile\b/i, 'name the time: while …, since …'],
  [/\bdear\b/i, 'expensive'],
  [/\breckon\w*/i, 'estimate, count'],
  [/\b(the|this|our) (house|rooms?|walls?)\b/i, 'architecture, module, boundary'],
];

/** For comments only: SQL in strings says `else` too. */
const COMMENTS = [
  ...PROSE,
  [/(?<!\b((any|every|no|some)(body|one|thing|where)|how|no one|what|who)\s)\belse\b/, 'otherwise'],
];
const ROOTS = ['docs', 'scripts', 'packages', 'data', 'README.md'];
const SKIPPED =
  /(^|\/)(node_modules|dist|var|coverage|pictures|migrations)$|\.graphql\.ts$|\/operations\.ts$/;
/** These two files must contain the forbidden words. */
const OWN = new Set(['scripts/check-words.mjs', 'scripts/check-faults.mjs']);
const PARSED = new Set(['.ts', '.tsx', '.mjs']);

function filesIn(path) {
  if (SKIPPED.test(path) || OWN.has(path)) return [];
  if (extname(path) !== '') return PARSED.has(extname(path)) || extname(path) === '.md' ? [path] : [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || extname(entry.name) !== '' ? filesIn(`${path}/${entry.name}`) : [],
  );
}

const found = [];

function judge(rules, { file, line, text }) {
  for (const [pattern, term] of rules) {
    const [word] = pattern.exec(text) ?? [];
    if (word) found.push(`${file}:${line}: “${word}”: write ${term}`);
  }
}

/** Judges each line of a passage, so that the report leads to the line. */
function judgeProse(rules, file, first, passage) {
  passage.split('\n').forEach((text, i) => judge(rules, { file, line: first + i, text }));
}

function judgeSource(file, content) {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, false);
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const isNamed = /^packages\/[^/]+\/src\//.test(file);
  const visit = (node) => {
    if (ts.isIdentifier(node) && isNamed) judge(NAMES, { file, line: lineAt(node.end), text: node.text });
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
    if (isText) judgeProse(PROSE, file, lineAt(node.getStart(source)), node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const comment of content.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm))
    judgeProse(COMMENTS, file, lineAt(comment.index), comment[0]);
}

for (const file of ROOTS.flatMap(filesIn)) {
  const content = readFileSync(file, 'utf8');
  for (const text of file.split('/')) judge(NAMES, { file, line: 1, text });
  if (PARSED.has(extname(file))) judgeSource(file, content);
  // Code blocks keep their lines, so that the report leads to the right one.
  else
    judgeProse(
      COMMENTS,
      file,
      1,
      content.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/.+/g, '')),
    );
}
const glossary = readFileSync('docs/glossary.md', 'utf8');
for (const [, type] of readFileSync('packages/api/schema.graphql', 'utf8').matchAll(
  /^type (\w+) implements Node/gm,
))
  if (!glossary.includes(`\`${type}\``)) found.push(`docs/glossary.md: no entry for the type ${type}`);
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}
