#include "../exception/pending-refuses-values.c"
