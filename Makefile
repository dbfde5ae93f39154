# make conformance: install, build, and run the suite against the Node on the PATH.
# make check: install, build, and run the project's own tests, lint and format included.
# make faults: prove that the rules can fail, under faults that are simulated at the seam.
# make glass: the C itself, under sanitizers, valgrind, three compilers and two analysers, as far as they are installed.
# make bench: what a run costs beside starting the same runtime as often; RUNTIME=path for another than Node.

.PHONY: conformance check bench faults glass build clean

conformance: build
	npm test --silent

check: build
	npm run --silent lint
	npm run --silent glass -- --fast
	npm run --silent unit

glass: build
	npm run --silent glass

faults: build
	npm run --silent faults

bench: build
	npm run --silent bench -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

build: node_modules/.package-lock.json
	npm run --silent build

node_modules/.package-lock.json: package-lock.json
	npm ci --no-audit --no-fund
	touch $@

clean:
	rm -rf build node_modules
