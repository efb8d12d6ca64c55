import { FINDING_KINDS, type FindingKind } from '../report/finding-kinds.ts';
import { FINDING_FACTS } from './finding-facts.ts';

/**
 * The tool as SARIF describes it, with a rule for each kind of finding, in the order of `FINDING_KINDS`.
 * @param tool name and version, such as `verify-cpython 1.0.0`
 */
export function toDriver(tool: string) {
  return {
    name: 'verify-cpython',
    version: tool.replace(/^verify-cpython[ /]/, ''),
    rules: FINDING_KINDS.map(toRule),
  };
}

function toRule(kind: FindingKind) {
  const { name, title, meaning, advice, level, securitySeverity } = FINDING_FACTS[kind];
  return {
    id: kind,
    name,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}. ${meaning}` },
    help: { text: `${meaning} ${advice}`, markdown: `${meaning}\n\n**What to do:** ${advice}` },
    defaultConfiguration: { level },
    properties: {
      // GitHub reads the severity only of rules with the tag `security`.
      tags: ['supply-chain', ...(securitySeverity === undefined ? [] : ['security'])],
      ...(securitySeverity !== undefined && { 'security-severity': securitySeverity }),
    },
  };
}
