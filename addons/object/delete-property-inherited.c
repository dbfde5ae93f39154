#include "delete-property.c"
