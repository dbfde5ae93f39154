# What every addon's target has in common: its name says where its source lies and where the addon goes.
{
  "sources": ["<(DEPTH)/addons/<(_target_name).c"],
  "dependencies": ["support"],
  "product_dir": "<(PRODUCT_DIR)"
}
