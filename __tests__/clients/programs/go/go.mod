module clients

go 1.23

require github.com/huandu/facebook/v2 v2.7.3
