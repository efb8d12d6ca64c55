/** The way from the root of a JSON value to one of its parts: the keys and indices to follow. */
export type JsonPath = readonly (string | number)[];

/** The paths of all parts of a JSON value, its own (the empty one) first. */
export function listPaths(json: unknown, path: JsonPath = []): JsonPath[] {
  const keys = Array.isArray(json) ? [...json.keys()] : isContainer(json) ? Object.keys(json) : [];
  return [path, ...keys.flatMap(key => listPaths(findAt(json, [key]), [...path, key]))];
}

/** The part at a path; undefined if the path leads nowhere. */
export function findAt(json: unknown, path: JsonPath): unknown {
  return path.reduce((part, key) => (isContainer(part) ? Reflect.get(part, key) : undefined), json);
}

/** A copy with another part at a path, whose last step may be new. */
export function replaceAt(json: unknown, path: JsonPath, part: unknown): unknown {
  return path.length === 0 ? part : editParent(json, path, (parent, key) => Reflect.set(parent, key, part));
}

/** A copy without the part at a path; an array closes up. */
export function removeAt(json: unknown, path: JsonPath): unknown {
  return editParent(json, path, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  });
}

/** `verificationMaterial.tlogEntries.0.logIndex` */
export const formatPath = (path: JsonPath): string => path.join('.');

function editParent(json: unknown, path: JsonPath, edit: (parent: object, key: string | number) => void) {
  const copy: unknown = structuredClone(json);
  const parent = findAt(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (!isContainer(parent) || key === undefined) throw new Error(`there is nothing at '${formatPath(path)}'`);
  edit(parent, key);
  return copy;
}

const isContainer = (json: unknown): json is object => typeof json === 'object' && json !== null;
