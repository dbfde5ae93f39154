# make conformance: install, build, and run the suite against the Node on the PATH.
# make check: install, build, and run the project's own tests, lint, format and the fast form of make faults included.
# make faults: prove that the rules can fail, under faults that are simulated at the seam.
# make recall: try the rules on real bugs, in the releases that had them and those that mended them; all are fetched once.
# make damage: what each rule notices where its own passing trace is damaged; RUNTIME=path for another than Node.
# make soak: the suite over and over, counting verdicts that change; ROUNDS=10, LOAD=busy processes beside it, RUNTIME='node bun …',
#   FLIPS=file for the rows of those that changed.
# make bench: what a run costs beside starting the same runtime as often; RUNTIME=path for another than Node.

.PHONY: conformance check bench damage faults recall soak build clean

conformance: build
	npm test --silent

check: build
	npm run --silent lint
	npm run --silent unit
	npm run --silent faults -- --fast

faults: build
	npm run --silent faults

recall: build
	npm run --silent recall

damage: build
	npm run --silent damage -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

soak: build
	npm run --silent soak -- $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(LOAD),--load $(LOAD)) \
	  $(if $(FLIPS),--flips '$(FLIPS)') $(foreach runtime,$(RUNTIME),--runtime '$(runtime)')

bench: build
	npm run --silent bench -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

build: node_modules/.package-lock.json
	npm run --silent build

node_modules/.package-lock.json: package-lock.json
	npm ci --no-audit --no-fund
	touch $@

clean:
	rm -rf build node_modules
