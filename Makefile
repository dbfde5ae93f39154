# make conformance: install, build, and run the suite against the Node on the PATH.
# make check: install, build, and run the project's own tests, lint, format and the fast forms of make faults, fuzz and sanitize included.
# make faults: prove that the rules can fail, under faults that are simulated at the seam; RUNTIME=path for another than Node.
# make repros: prove that each repro says what the suite says; RUNTIME='a b' for others than Node, RULE='c d' for some rules.
# make docs: run everything on the newest release of every line, and make the page docs/index.html of it.
# make mutants: what the rules of thread-safe functions notice of a second implementation, changed in one line; RUNTIME=path for another than Node.
# make recall: try the rules on real bugs, in the releases that had them and those that mended them; all are fetched once.
# make census: all rules on every release that npm has of Node, Bun and Deno, into specs/census; it goes on where it was.
#   RUNTIME='node@22 bun@1.4' for some releases, RULE='c d' for some rules.
# make explore: whether programs by seed find known bugs and faults that they were not told of; ONLY='bun@1.3' for some.
# make damage: what each rule notices where its own passing trace is damaged; RUNTIME=path for another than Node.
# make soak: the suite over and over, counting verdicts that change; ROUNDS=10, LOAD=busy processes beside it, RUNTIME='node bun …',
#   FLIPS=file for the rows of those that changed.
# make fuzz: hostile subjects by seed, RUNS=2000 of them from SEED=1, and whether the observer stays whole.
# make sanitize: the C under sanitizers, valgrind, three compilers, clang-tidy and cppcheck, as far as they are installed.
# make undisturbed: whether each scenario does the same without the harness's records and listeners; RUNTIME='node bun …'.
# make together: whether cells that pass in one process pass alone; RUNTIME='node bun …', ORDERS=100 of them.
# make bench: what a run costs beside starting the same runtime as often; RUNTIME=path for another than Node.

.PHONY: conformance check sources faulty lint sanitized bench census damage explore faults fuzz mutants recall sanitize repros docs soak build together undisturbed clean

conformance: build
	npm test --silent

# What is the same whatever Node observes: the sources, the workflow's lines, and the page in its browser.
OF_SOURCES = $(wildcard harness/test/ci/*.test.js harness/test/page/*.test.js)
OF_OBSERVERS = $(filter-out $(OF_SOURCES),$(wildcard harness/test/*/*.test.js))

check: build sources faulty
	npm run --silent tests -- $(OF_OBSERVERS)
	npm run --silent fuzz -- --runs 60
	npm run --silent undisturbed -- --fast
	npm run --silent together -- --fast

sources: build
	$(MAKE) --jobs 2 --assume-old=build lint sanitized
	npm run --silent tests -- $(OF_SOURCES)

faulty: build
	npm run --silent faults -- --fast

lint: build
	npm run --silent lint

sanitized: build
	npm run --silent sanitize -- --fast

faults: build
	npm run --silent faults -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

repros: build
	npm run --silent repros -- $(RULE) $(foreach runtime,$(RUNTIME),--runtime '$(runtime)')

docs: build
	mkdir -p docs
	npm test --silent -- --runtime node@all --runtime bun@all --runtime deno@all --format html=docs/index.html

mutants: build
	npm run --silent mutants -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

recall: build
	npm run --silent recall

census: build
	npm run --silent census -- $(RULE) $(foreach runtime,$(RUNTIME),--runtime '$(runtime)')

explore: build
	npm run --silent explore -- $(if $(ONLY),--only '$(ONLY)') $(if $(RUNTIME),--runtime '$(RUNTIME)')

damage: build
	npm run --silent damage -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

fuzz: build
	npm run --silent fuzz -- $(if $(RUNS),--runs $(RUNS)) $(if $(SEED),--seed $(SEED))

sanitize: build
	npm run --silent sanitize
	bash harness/proofs/sanitized-addons.sh

soak: build
	npm run --silent soak -- $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(LOAD),--load $(LOAD)) \
	  $(if $(FLIPS),--flips '$(FLIPS)') $(foreach runtime,$(RUNTIME),--runtime '$(runtime)')

undisturbed: build
	npm run --silent undisturbed -- $(RULE) $(foreach runtime,$(RUNTIME),--runtime '$(runtime)')

together: build
	npm run --silent together -- $(RULE) $(if $(ORDERS),--orders $(ORDERS)) $(foreach runtime,$(RUNTIME),--runtime '$(runtime)')

bench: build
	npm run --silent bench -- $(if $(RUNTIME),--runtime '$(RUNTIME)')

build: node_modules/.package-lock.json
	npm run --silent build

node_modules/.package-lock.json: package-lock.json
	npm ci --no-audit --no-fund
	touch $@

clean:
	rm -rf build node_modules
