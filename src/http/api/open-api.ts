import { createHash } from 'node:crypto';
import { z } from 'zod';
import { contract } from '../../contract/index.ts';
import type { OperationSpec } from '../../contract/operation.ts';
import { problem } from '../../contract/problem.ts';
import { sessionCookie } from '../studio/cookies.ts';
import { PACE } from './pace.ts';

const described = new Map<string, { text: string; etag: string }>();

/**
 * The description as it is sent, made at the first question and kept: to write it takes a fifth of a
 * second, in which no reader would be answered, and any stranger may ask for it.
 */
export function describedApi(origin: string): { text: string; etag: string } {
  const known = described.get(origin);
  if (known) return known;
  const text = JSON.stringify(openApi(origin));
  const made = {
    text,
    etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`,
  };
  described.set(origin, made);
  return made;
}

/**
 * The description of the API, made from the contract: OpenAPI 3.1, whose schemas are JSON Schema
 * 2020-12, which zod writes by itself. https://spec.openapis.org/oas/v3.1.1.html
 */
function openApi(origin: string): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Recto',
      version: '1',
      description: `What the Studio does, and what may be read, by programs. A key may ask ${PACE.key} times a minute; the RateLimit header of each answer says how far it is. Lists go on with \`cursor\`, the \`next\` of the answer before.`,
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: paths(),
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookie(origin.startsWith('https:')).name,
        },
        key: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function paths(): Record<string, Record<string, object>> {
  const found: Record<string, Record<string, object>> = {};
  for (const [name, spec] of Object.entries(contract)) {
    const path = spec.path.replace(/:(\w+)/g, '{$1}');
    found[path] = { ...found[path], [spec.method.toLowerCase()]: operationOf(name, spec) };
  }
  return found;
}

function operationOf(name: string, spec: OperationSpec): object {
  const isPublic = spec.permission === 'public';
  return {
    operationId: name,
    summary: spec.summary,
    tags: [spec.tag],
    'x-permission': spec.permission,
    security: isPublic ? [] : [{ session: [] }, ...(spec.isForKeys === false ? [] : [{ key: [] }])],
    parameters: [...pathParameters(spec.path), ...queryParameters(spec)],
    ...(spec.body ? { requestBody: requestBody(spec.body) } : {}),
    responses: responses(spec),
  };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } };
  });
}

function queryParameters(spec: OperationSpec): object[] {
  if (!spec.query) return [];
  const { properties, required } = schemaOf(spec.query, 'input') as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties ?? {}).map(([name, schema]) => {
    return { name, in: 'query', required: required?.includes(name) ?? false, schema };
  });
}

function requestBody(body: NonNullable<OperationSpec['body']>): object {
  if (body === 'bytes') return { required: true, content: { 'application/octet-stream': {} } };
  return { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } };
}

function responses(spec: OperationSpec): object {
  const refusal = {
    description: 'What is wrong, in a sentence.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  if (spec.answer === 'nothing') return { 204: { description: 'Done.' }, default: refusal };
  const schema = schemaOf(spec.answer, 'output');
  return {
    200: { description: 'Done.', content: { 'application/json': { schema } } },
    default: refusal,
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
