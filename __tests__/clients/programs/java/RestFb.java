import com.restfb.Connection;
import com.restfb.DefaultFacebookClient;
import com.restfb.FacebookClient;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import com.restfb.batch.BatchRequest;
import com.restfb.batch.BatchRequest.BatchRequestBuilder;
import com.restfb.batch.BatchResponse;
import com.restfb.exception.FacebookGraphException;
import com.restfb.json.Json;
import com.restfb.json.JsonArray;
import com.restfb.json.JsonObject;

/** Drives the emulator with RestFB and prints what it saw as one line of JSON. */
public class RestFb {
  private static final String SECRET = System.getenv("APP_SECRET");
  private static final String PAGE_ID = System.getenv("PAGE_ID");

  public static void main(String[] args) {
    String appId = System.getenv("APP_ID");
    var exchanged = open(System.getenv("USER_TOKEN")).obtainExtendedAccessToken(appId, SECRET);
    long seconds = (exchanged.getExpires().getTime() - System.currentTimeMillis()) / 1000;
    FacebookClient user = open(exchanged.getAccessToken());

    JsonArray accounts = new JsonArray();
    String pageToken = null;
    String after = "";
    // By cursors: RestFB makes every `next` address https, and the emulator is reached without TLS.
    for (boolean isMore = true; isMore; ) {
      Connection<JsonObject> sheet =
          user.fetchConnection(
              "me/accounts",
              JsonObject.class,
              Parameter.with("limit", 1),
              Parameter.with("after", after));
      for (JsonObject page : sheet.getData()) {
        String id = page.getString("id", "");
        accounts.add(new JsonObject().add("id", id).add("name", page.getString("name", "")));
        if (id.equals(PAGE_ID)) pageToken = page.getString("access_token", "");
      }
      isMore = sheet.hasNext();
      after = sheet.getAfterCursor();
    }

    FacebookClient page = open(pageToken);
    JsonObject post =
        page.publish(
            PAGE_ID + "/feed",
            JsonObject.class,
            Parameter.with("message", System.getenv("MESSAGE")));
    JsonArray feed = new JsonArray();
    for (JsonObject each : page.fetchConnection(PAGE_ID + "/feed", JsonObject.class).getData()) {
      feed.add(each.getString("message", ""));
    }
    JsonObject inspection =
        open(appId + "|" + SECRET)
            .fetchObject(
                "debug_token", JsonObject.class, Parameter.with("input_token", pageToken));

    System.out.println(
        new JsonObject()
            .add(
                "exchanged",
                new JsonObject()
                    .add("access_token", exchanged.getAccessToken())
                    .add("expires_in", seconds))
            .add("accounts", accounts)
            .add("pageToken", pageToken)
            .add("inspection", inspection.get("data"))
            .add("postId", post.getString("id", ""))
            .add("feed", feed)
            .add("refusal", refuse(pageToken.substring(0, pageToken.length() - 9)))
            .add("batch", runBatch(user)));
  }

  /** A client that passes its token as a Bearer header, beside the proof. */
  private static FacebookClient open(String token) {
    DefaultFacebookClient client = new DefaultFacebookClient(token, SECRET, Version.LATEST);
    client.setHeaderAuthorization(true);
    client.setFacebookEndpointUrls(
        new FacebookEndpoints() {
          @Override
          public String getGraphEndpoint() {
            return System.getenv("GRAPH_URL");
          }
        });
    return client;
  }

  private static JsonObject refuse(String cutToken) {
    try {
      open(cutToken).fetchObject("me", JsonObject.class);
      return new JsonObject();
    } catch (FacebookGraphException error) {
      return new JsonObject()
          .add("code", error.getErrorCode())
          .add("message", error.getErrorMessage());
    }
  }

  /** Two operations, the second about the result of the first; RestFB encodes the reference. */
  private static JsonArray runBatch(FacebookClient user) {
    BatchRequest first =
        new BatchRequestBuilder("me/accounts")
            .name("list")
            .parameters(Parameter.with("fields", "id"))
            .build();
    BatchRequest second =
        new BatchRequestBuilder("")
            .parameters(Parameter.with("ids", "{result=list:$.data.*.id}"))
            .build();
    JsonArray items = new JsonArray();
    for (BatchResponse item : user.executeBatch(first, second)) {
      items.add(item == null ? Json.NULL : Json.parse(item.getBody()));
    }
    return items;
  }
}
