/* The same addon: only what JavaScript does in the finalizer differs. */
#include "finalize-can-use-env.c"
