#include "get-both-null.c"
