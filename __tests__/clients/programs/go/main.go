// Drives the emulator with huandu/facebook and prints what it saw as one line of JSON.
package main

import (
	"encoding/json"
	"log"
	"os"

	facebook "github.com/huandu/facebook/v2"
)

// account is what is printed of a page.
type account struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func main() {
	app := facebook.New(os.Getenv("APP_ID"), os.Getenv("APP_SECRET"))
	app.EnableAppsecretProof = true
	app.SetSession(&facebook.Session{BaseURL: os.Getenv("GRAPH_URL") + "/"})
	pageID := os.Getenv("PAGE_ID")

	userToken, expiresIn, err := app.ExchangeToken(os.Getenv("USER_TOKEN"))
	check(err)
	accounts, pageToken := listAccounts(open(app, userToken), pageID)

	page := open(app, pageToken)
	post, err := page.Post("/"+pageID+"/feed", facebook.Params{"message": os.Getenv("MESSAGE")})
	check(err)
	feed, err := page.Get("/"+pageID+"/feed", nil)
	check(err)

	// The proof of Inspect would be over the session's token, not over the app's, which asks.
	inspector := open(app, pageToken)
	check(inspector.EnableAppsecretProof(false))
	inspection, err := inspector.Inspect()
	check(err)
	delete(inspection, "__usage__")

	_, refused := open(app, pageToken[:len(pageToken)-9]).Get("/me", nil)
	refusal, _ := refused.(*facebook.Error)

	check(json.NewEncoder(os.Stdout).Encode(map[string]any{
		"exchanged":  map[string]any{"access_token": userToken, "expires_in": expiresIn},
		"accounts":   accounts,
		"pageToken":  pageToken,
		"inspection": inspection,
		"postId":     post["id"],
		"feed":       readMessages(feed),
		"refusal":    refusal,
	}))
}

// open starts a session that passes its token as a Bearer header.
func open(app *facebook.App, token string) *facebook.Session {
	session := app.Session(token)
	session.BaseURL = os.Getenv("GRAPH_URL") + "/"
	session.UseAuthorizationHeader()
	return session
}

// listAccounts follows the pages' list sheet by sheet; the token is that of the page asked for.
func listAccounts(user *facebook.Session, pageID string) (accounts []account, token string) {
	first, err := user.Get("/me/accounts", facebook.Params{"limit": 1})
	check(err)
	sheet, err := first.Paging(user)
	check(err)
	for done := false; !done; {
		for _, page := range sheet.Data() {
			seen := account{ID: page.Get("id").(string), Name: page.Get("name").(string)}
			accounts = append(accounts, seen)
			if seen.ID == pageID {
				token = page.Get("access_token").(string)
			}
		}
		done, err = sheet.Next()
		check(err)
	}
	return accounts, token
}

func readMessages(feed facebook.Result) (messages []string) {
	var sheet struct{ Data []struct{ Message string } }
	check(feed.Decode(&sheet))
	for _, post := range sheet.Data {
		messages = append(messages, post.Message)
	}
	return messages
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
