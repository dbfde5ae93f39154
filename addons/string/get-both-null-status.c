#include "get-utf8-both-null.c"
