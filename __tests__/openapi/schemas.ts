import { Ajv } from "ajv";
import formats from "ajv-formats";
import { description, type Schema } from "./description.ts";

const ROOT = "github.json";
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ components: toJsonSchema(description.components) }, ROOT);

// What comes in a path or a query is text: a number there is its digits.
const texts = new Ajv({ strict: false, coerceTypes: true });
formats.default(texts);

/** What in the value contradicts the schema; empty: nothing. Unknown properties do contradict. */
export function violationsOf(value: unknown, schema: Schema): string[] {
  const validate = ajv.compile(pointAtRoot(toJsonSchema(schema)) as Schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath || "body"} ${message} ${JSON.stringify(params)}`;
  });
}

/** The same for a parameter. */
export function violationsOfText(text: string, schema: Schema): string[] {
  const validate = texts.compile({ type: "object", properties: { text: schema } });
  return validate({ text }) ? [] : [texts.errorsText(validate.errors)];
}

/**
 * OpenAPI 3.0's dialect in JSON Schema's words, and stricter: properties that the description does
 * not name are refused. It leaves every object open, and a misspelt or invented one would pass.
 * @param above the key above: below `properties` keys are names, parts of `allOf` stay open
 */
function toJsonSchema(value: unknown, above = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item, above));
  if (typeof value !== "object" || value === null) return value;
  const areNames = above === "properties";
  const entries = Object.entries(value).map(([key, inner]) => {
    return [key, toJsonSchema(inner, areNames ? "" : key)];
  });
  if (areNames) return Object.fromEntries(entries);
  const { nullable, ...schema } = Object.fromEntries(entries);
  const isOpen = schema.properties !== undefined && schema.additionalProperties === undefined;
  if (isOpen && above !== "allOf") schema.additionalProperties = false;
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}

/** References in a schema that was cut out point into the whole. */
function pointAtRoot(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointAtRoot);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    return [key, key === "$ref" ? `${ROOT}${inner}` : pointAtRoot(inner)];
  });
  return Object.fromEntries(entries);
}
