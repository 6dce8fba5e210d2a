import { type AnyNode, type Identifier, type Pattern, parse } from 'acorn';

/** Something that outlives a call: the variable, what becomes of it, and the line in the text. */
export interface Survivor {
  readonly name: string;
  readonly change: string;
  readonly line: number;
}

interface Scope {
  /** Names and, where it is written there, the function or the class behind them. */
  readonly names: Map<string, AnyNode | null>;
  readonly parent: Scope | null;
  /** The function whose call makes the scope; null for the text itself. */
  readonly owner: AnyNode | null;
}

const mutators = /^(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;
const staticMutators = /^(assign|set|defineProperty|defineProperties|deleteProperty|setPrototypeOf)$/;

/**
 * What a script keeps from one call to the next. Refused are variables that live as long as the script (at top level, or of a
 * function that runs while the script loads) once a function that runs later assigns them or a member of them; names of no
 * declaration; instances of own classes and regular expressions with g or y made while the script loads. Aliases of an object
 * are not followed.
 */
export function survivorsIn(code: string): Survivor[] {
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'script', locations: true });
  const found: { name: string; scope: Scope | null; change: string; at: AnyNode; owner: AnyNode | null }[] =
    [];
  const calls: { from: AnyNode | null; to: AnyNode }[] = [];
  const made: { name: string; change: string; at: AnyNode; owner: AnyNode | null }[] = [];

  const note = (name: string, scope: Scope, change: string, at: AnyNode, owner: AnyNode | null) =>
    found.push({ name, scope: scopeOf(name, scope), change, at, owner });

  const assign = (target: AnyNode, scope: Scope, at: AnyNode, owner: AnyNode | null) => {
    for (const leaf of leavesOf(target as Pattern)) {
      const root = rootOf(leaf);
      if (root)
        note(root, scope, leaf.type === 'Identifier' ? 'is assigned' : 'has a member assigned', at, owner);
    }
  };

  const visit = (node: AnyNode, outer: Scope, outerOwner: AnyNode | null): void => {
    const owner = isFunction(node) ? node : outerOwner;
    const declared = namesIn(node);
    const scope = declared.size > 0 || isFunction(node) ? { names: declared, parent: outer, owner } : outer;
    if (node.type === 'AssignmentExpression') assign(node.left, scope, node, owner);
    if (node.type === 'UpdateExpression') assign(node.argument, scope, node, owner);
    if (node.type === 'UnaryExpression' && node.operator === 'delete')
      assign(node.argument, scope, node, owner);
    if (
      (node.type === 'ForInStatement' || node.type === 'ForOfStatement') &&
      node.left.type !== 'VariableDeclaration'
    )
      assign(node.left, scope, node, owner);
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const { callee } = node;
      const known = callee.type === 'Identifier' ? declarationOf(callee.name, scope) : callee;
      if (known && isFunction(known)) calls.push({ from: owner, to: known });
      if (node.type === 'NewExpression' && known?.type.startsWith('Class'))
        made.push({ name: rootOf(callee) ?? 'class', change: 'has an instance', at: node, owner });
      if (callee.type === 'MemberExpression') {
        const method = propertyOf(callee);
        const object = rootOf(callee.object);
        const [first] = node.arguments;
        const isStatic = object === 'Object' || object === 'Reflect';
        const target = isStatic ? first && rootOf(first) : object;
        if (target && (isStatic ? staticMutators : mutators).test(method) && scopeOf(target, scope))
          note(target, scope, `is changed by ${method}()`, node, owner);
      }
    }
    if (node.type === 'Literal' && node.regex && /[gy]/.test(node.regex.flags))
      made.push({ name: node.raw!, change: 'remembers where it stopped', at: node, owner });
    for (const child of childrenOf(node)) visit(child, scope, owner);
  };
  visit(program, { names: new Map(), parent: null, owner: null }, null);

  const atLoad = new Set<AnyNode | null>([null]);
  for (let before = 0; before < atLoad.size; ) {
    before = atLoad.size;
    for (const { from, to } of calls) if (atLoad.has(from)) atLoad.add(to);
  }
  const bodies = new Set<AnyNode | null>([null]);
  for (const { from, to } of calls) if (bodies.has(from) && isInPlace(to)) bodies.add(to);
  return [
    ...found.filter(({ scope, owner }) => !scope || (atLoad.has(scope.owner) && scope.owner !== owner)),
    ...made.filter(({ owner }) => bodies.has(owner)),
  ].map(({ name, change, at }) => ({ name, change, line: at.loc!.start.line }));

  /** A function that is called where it is written and nowhere else. */
  function isInPlace(called: AnyNode): boolean {
    return called.type !== 'FunctionDeclaration' && calls.filter(({ to }) => to === called).length === 1;
  }
}

function isFunction(node: AnyNode): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** Names that a node declares for what lies in it. */
function namesIn(node: AnyNode): Scope['names'] {
  const names: Scope['names'] = new Map();
  const declare = (pattern: AnyNode | null | undefined, value: AnyNode | null = null) => {
    for (const leaf of pattern ? leavesOf(pattern as Pattern) : [])
      if (leaf.type === 'Identifier') names.set(leaf.name, value);
  };
  const declareAll = (statement: AnyNode, isWanted: (kind: string) => boolean) => {
    if (statement.type === 'VariableDeclaration' && isWanted(statement.kind))
      for (const { id, init } of statement.declarations) declare(id, id.type === 'Identifier' ? init : null);
    if (/^(Function|Class)Declaration$/.test(statement.type) && isWanted('let'))
      declare((statement as { id?: Identifier }).id, statement);
  };
  const hoist = (inner: AnyNode): void => {
    declareAll(inner, (kind) => kind === 'var');
    if (!isFunction(inner)) for (const child of childrenOf(inner)) hoist(child);
  };
  if (node.type === 'Program') for (const child of childrenOf(node)) hoist(child);
  if (isFunction(node)) {
    const { id, params, body } = node as Extract<AnyNode, { type: 'FunctionExpression' }>;
    if (node.type !== 'FunctionDeclaration') declare(id, node);
    for (const child of childrenOf(body)) hoist(child);
    for (const param of params) declare(param);
  }
  if (node.type === 'ClassExpression') declare(node.id, node);
  if (node.type === 'CatchClause') declare(node.param);
  for (const child of childrenOf(node)) declareAll(child, (kind) => kind !== 'var');
  return names;
}

function scopeOf(name: string, scope: Scope | null): Scope | null {
  for (let at = scope; at; at = at.parent) if (at.names.has(name)) return at;
  return null;
}

function declarationOf(name: string, scope: Scope): AnyNode | null {
  return scopeOf(name, scope)?.names.get(name) ?? null;
}

/** The variables and members that a pattern writes to. */
function leavesOf(pattern: Pattern): AnyNode[] {
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((each) =>
      leavesOf(each.type === 'Property' ? each.value : each.argument),
    );
  if (pattern.type === 'ArrayPattern')
    return pattern.elements.flatMap((each) => (each ? leavesOf(each) : []));
  if (pattern.type === 'AssignmentPattern') return leavesOf(pattern.left);
  return pattern.type === 'RestElement' ? leavesOf(pattern.argument) : [pattern];
}

/** The variable at the start of `a.b.c`; null where there is none. */
function rootOf(node: AnyNode): string | null {
  if (node.type === 'MemberExpression') return rootOf(node.object);
  return node.type === 'Identifier' ? node.name : null;
}

function propertyOf({ property }: Extract<AnyNode, { type: 'MemberExpression' }>): string {
  if (property.type === 'Identifier') return property.name;
  return property.type === 'Literal' ? String(property.value) : '';
}

function childrenOf(node: AnyNode): AnyNode[] {
  const isNode = (value: unknown): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string';
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}
