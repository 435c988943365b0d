// The OpenAPI document of the REST interface, made from the very routes that serve it and the forms they parse with.
import { z } from 'zod';
import { ErrorBody, errorTable } from '@/protocol/errors';
import { permissions } from '../auth/permissions';
import type { Route } from './route';

/** JSON Schema of what a form takes in, or gives out. */
const schemaOf = (form: z.ZodType, io: 'input' | 'output'): unknown =>
  z.toJSONSchema(form, { io, unrepresentable: 'any' });

/** The document, as a plain value. */
export const openApi = (routes: readonly Route[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Scorebox',
    version: '1',
    description:
      'Record a match ball by ball and read it. Errors have one form; their codes are listed with it.',
  },
  servers: [{ url: '/' }],
  security: [{ bearer: [] }, { session: [] }, {}],
  paths: pathsOf(routes),
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'From POST /api/v1/tokens.',
      },
      session: { type: 'apiKey', in: 'cookie', name: 'scorebox-session' },
    },
    schemas: { Error: schemaOf(ErrorBody, 'output') },
  },
  'x-errors': errorTable,
});

const pathsOf = (routes: readonly Route[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return paths;
};

const operation = ({ method, path, summary, action, reads, gives }: Route) => ({
  operationId:
    `${method.toLowerCase()}${path.replace(/^\/api(\/v1)?/, '').replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`.replace(
      /\W/g,
      '',
    ),
  summary,
  'x-allowed-to': permissions[action],
  parameters: [...inPath(path), ...inQuery(reads.query)],
  ...(method === 'GET'
    ? {}
    : { requestBody: { required: true, content: json(schemaOf(reads.body, 'input')) } }),
  responses: {
    [gives.status]: {
      description: 'Done.',
      ...(gives.form === null ? {} : { content: json(schemaOf(gives.form, 'output')) }),
    },
    default: {
      description: 'Not done; error.code says why.',
      content: json({ $ref: '#/components/schemas/Error' }),
    },
  },
});

const json = (schema: unknown) => ({ 'application/json': { schema } });

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const inQuery = (query: z.ZodObject) =>
  Object.entries(query.shape).map(([name, form]) => ({
    name,
    in: 'query',
    required: false,
    schema: z.toJSONSchema(z.instanceof(z.ZodType).parse(form), { io: 'output', unrepresentable: 'any' }),
  }));
