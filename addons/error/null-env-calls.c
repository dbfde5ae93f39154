#include "../exception/pending-refuses-calls.c"
