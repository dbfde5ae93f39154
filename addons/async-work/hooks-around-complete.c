#include "complete-runs-jobs.c"
