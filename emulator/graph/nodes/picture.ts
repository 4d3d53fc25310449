import { missingFieldError } from "../graph-error.ts";
import type { GraphWorld } from "../state/world.ts";
import type { EdgeView } from "./node.ts";

/** Pixels of the named sizes; `small` is the default. */
const SIZES: Readonly<Record<string, number>> = {
  small: 50,
  normal: 100,
  album: 50,
  large: 200,
  square: 50,
};

/**
 * The `picture` of a page or user: `{data: {height, is_silhouette, url, width}}`, or of it the
 * fields asked for. Size by `type`, `width` or `height`; the picture is square.
 * https://developers.facebook.com/docs/graph-api/reference/profile-picture-source
 *
 * @throws {GraphError} 100 for a field that a picture does not have.
 */
export function describePicture(
  world: GraphWorld,
  id: string,
  params: Record<string, string>,
  fields: string | undefined,
): { data: Record<string, unknown> } {
  const size = readSize(params);
  const picture: Record<string, unknown> = {
    height: size,
    is_silhouette: false,
    url: `${world.wwwUrl}/pictures/${id}.png?size=${size}`,
    width: size,
  };
  if (!fields) return { data: picture };
  const names = fields.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(picture, name));
  if (unknown !== undefined) throw missingFieldError(unknown, "ProfilePictureSource");
  return { data: Object.fromEntries(names.map((name) => [name, picture[name]])) };
}

/**
 * `/{id}/picture`, as JSON. Facebook answers with a redirect to the picture unless `redirect=0`
 * is sent; here it is always as if it were.
 */
export function pictureEdge(world: GraphWorld, id: string): EdgeView {
  return { GET: (params) => describePicture(world, id, params, params.fields) };
}

function readSize(params: Record<string, string>): number {
  const asked = Number(params.width ?? params.height ?? SIZES[params.type ?? "small"]);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 720) : 50;
}
