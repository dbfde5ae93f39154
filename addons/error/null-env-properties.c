#include "../exception/pending-refuses-properties.c"
