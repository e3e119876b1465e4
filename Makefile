# Everything that these do is in tests/setup; `npm run run` and `npm test` do the same where there is no make.
.PHONY: run test setup

# make run ARGS="--desk FILE" starts the window with these words; RELEASE=1 builds it for speed.
run: node
	@node tests/setup/start.mjs $(if $(RELEASE),--release) -- $(ARGS)

# make test ONLY="rust window" runs only these steps.
test: node
	@node tests/setup/check.mjs $(ONLY)

# Only installs what building and testing need.
setup: node
	@node tests/setup/packages.mjs window tests

node:
	@command -v node >/dev/null || { echo "Tidewaiter needs Node.js 20 or newer: https://nodejs.org"; exit 1; }
.PHONY: node
