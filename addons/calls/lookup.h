/* Node-API's functions by name: none of them is linked, so that an addon loads on a runtime that
 * lacks some. */
#ifndef CONFORMANCE_LOOKUP_H
#define CONFORMANCE_LOOKUP_H

/* The runtime's function, which `known` remembers, or NULL. */
void *seam_find(const char *function, void **known);
/* The same; where the runtime lacks it, that goes on the trace, and the process ends there and
 * then: the rule cannot be tried. */
void *seam_look_up(const char *function, void **known);

#endif
