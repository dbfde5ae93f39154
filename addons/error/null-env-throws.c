#include "../exception/pending-refuses-throws.c"
